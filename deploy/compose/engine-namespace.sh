#!/bin/sh
# Makes the namespace of the awards, whose closed runs outlive the five years of watch, and the attribute by which the engine lists them.
# What is there stays. The command reads the server from TEMPORAL_ADDRESS and TEMPORAL_TLS...; TEMPORAL_CLI names another place of it,
# TEMPORAL_NAMESPACE another namespace.
set -eu
temporal="${TEMPORAL_CLI:-temporal}"
namespace="${TEMPORAL_NAMESPACE:-awards}"
unset TEMPORAL_NAMESPACE
# A server learns of what is new with a delay; for two minutes it is asked again.
again() {
  left=60
  until "$@"; do
    left=$((left - 1))
    [ "$left" -gt 0 ] || return 1
    sleep 2
  done
}
exists() { "$temporal" operator namespace describe -n "$namespace" > /dev/null 2>&1; }
lists() { "$temporal" operator search-attribute list -n "$namespace" 2> /dev/null | grep -q AwardStation; }
again "$temporal" operator cluster health
exists || "$temporal" operator namespace create --retention 3650d -n "$namespace"
again exists
attribute() { lists || "$temporal" operator search-attribute create -n "$namespace" --name AwardStation --type Keyword; }
again attribute

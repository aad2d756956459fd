#!/bin/sh
# Draws the secrets of the trial below deploy/compose/secrets, or those of a rehearsal below FOLDER/secrets, once: what exists stays.
# Their owner alone enters the folder; a container is given single files of it, and its processes, who are somebody else, read them.
set -eu
cd "${1:-$(dirname "$0")}"
umask 022
mkdir -p secrets
chmod 700 secrets
draw() { [ -s "secrets/$1" ] || openssl rand -hex 24 | tr -d '\n' > "secrets/$1"; }
draw owner-password
draw app-password
draw s3-secret
draw client-secret
draw provider-password
[ -s secrets/vault-keys ] || printf '%s:%s' "$(date +%Y)" "$(openssl rand -base64 32)" > secrets/vault-keys
[ -s secrets/sender-key.pem ] || openssl genpkey -algorithm ed25519 > secrets/sender-key.pem
at='postgres:5432/gongshu?sslmode=verify-full'
printf 'postgres://gongshu_owner:%s@%s' "$(cat secrets/owner-password)" "$at" > secrets/migration-url
printf 'postgres://gongshu_app:%s@%s' "$(cat secrets/app-password)" "$at" > secrets/database-url
if [ ! -s secrets/certificate.pem ]; then
  openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 365 -subj '/CN=gongshu trial authority' \
    -keyout secrets/authority-key.pem -out secrets/authority.pem 2> /dev/null
  openssl req -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -subj '/CN=gongshu' \
    -keyout secrets/key.pem -out secrets/request.pem 2> /dev/null
  printf 'subjectAltName=DNS:localhost,DNS:postgres,DNS:temporal,DNS:store,DNS:provider,DNS:api,IP:127.0.0.1' > secrets/names
  openssl x509 -req -in secrets/request.pem -CA secrets/authority.pem -CAkey secrets/authority-key.pem -CAcreateserial \
    -days 365 -extfile secrets/names -out secrets/certificate.pem 2> /dev/null
fi
chmod 644 secrets/*
chmod 600 secrets/authority-key.pem
echo "the secrets lie below $(pwd)/secrets: keep the folder out of every image and every commit"

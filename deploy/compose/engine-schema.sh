#!/bin/sh
# Makes the two databases of the Temporal server and brings their tables to the version of the tool, which is that of the server: once,
# and again before the server of a newer version starts. The tool reads where and as whom from SQL_HOST, SQL_PORT, SQL_USER, SQL_PLUGIN
# and SQL_TLS...; SQL_PASSWORD_FILE names the file of the password, SQL_TOOL another place of the tool.
set -eu
SQL_PASSWORD="$(cat "$SQL_PASSWORD_FILE")"
export SQL_PASSWORD
tool="${SQL_TOOL:-temporal-sql-tool}"
prepare() {
  "$tool" --db "$1" create-database
  "$tool" --db "$1" setup-schema -v 0.0
  "$tool" --db "$1" update-schema --schema-name "postgresql/v12/$2"
}
prepare temporal temporal
prepare temporal_visibility visibility

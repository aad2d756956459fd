import { randomBytes } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { startProblems } from '../../server/profile.ts';
import { commandArgs } from '../support/command-args.ts';

/** A deployment in which nothing is wrong. */
const SAFE = {
  DATABASE_URL: 'postgres://gongshu_app:k3Jd82hsG7qLw1@db.example:5432/gongshu?sslmode=verify-full',
  TEMPORAL_ADDRESS: 'temporal.example:7233',
  TEMPORAL_TLS: 'true',
  OIDC_ISSUER: 'https://login.example/realms/gongshu',
  OIDC_AUDIENCE: 'urn:gongshu:api',
  OIDC_CLIENT_ID: 'gongshu-portal',
  OIDC_CLIENT_SECRET: 'nV8s2kQ0dT6yB4mZ',
  PUBLIC_URL: 'https://awards.example',
  SENDER_KEY_FILE: '/etc/gongshu/sender-key.pem',
  LOG_KEY_FILE: '/etc/gongshu/log-keys',
  LOG_FOLDER: '/var/lib/gongshu/sealed-log',
  VAULT_KEYS: 'k1:q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=',
};
const BUCKET = {
  S3_ENDPOINT: 'https://s3.example',
  S3_BUCKET: 'gongshu-documents',
  S3_ACCESS_KEY_ID: 'gongshu',
  S3_SECRET_ACCESS_KEY: 'nV8s2kQ0dT6yB4mZ',
};
const problemsWith = (change: Record<string, string | undefined>): readonly string[] =>
  startProblems({ ...SAFE, ...change }, 'api');

describe('production', () => {
  it('is the profile unless somebody says otherwise, and starts where nothing speaks against it', () => {
    expect(startProblems(SAFE, 'api')).toEqual([]);
    expect(startProblems({ ...SAFE, PROFILE: 'production' }, 'worker')).toEqual([]);
  });

  it.each<[string, Record<string, string | undefined>, RegExp]>([
    ['another profile than the two', { PROFILE: 'prod' }, /^PROFILE is "prod"/],
    ['no database', { DATABASE_URL: undefined }, /^DATABASE_URL is not set/],
    [
      'a database in clear text',
      { DATABASE_URL: 'postgres://u:k3Jd82hsG7qLw1@db.example/g' },
      /db\.example without proof/,
    ],
    [
      'a database that anybody may pretend to be',
      { DATABASE_URL: 'postgres://u:k3Jd82hsG7qLw1@db.example/g?sslmode=require' },
      /sslmode=verify-full/,
    ],
    ['a database without a password', { DATABASE_URL: 'postgres://u@127.0.0.1/g' }, /has no password/],
    [
      'a database with the usual password',
      { DATABASE_URL: 'postgres://u:Postgres@127.0.0.1/g' },
      /tries first/,
    ],
    ['an engine in clear text', { TEMPORAL_TLS: undefined }, /temporal\.example in clear text/],
    ['a door in clear text', { HOST: '10.0.3.4' }, /^HOST 10\.0\.3\.4 would be answered in clear text/],
    ['a door in clear text on every address', { HOST: '0.0.0.0' }, /^HOST 0\.0\.0\.0/],
    ['metrics in clear text', { METRICS_ADDRESS: '10.0.3.4:9464' }, /^METRICS_ADDRESS would be/],
    [
      'metrics past loopback for everybody',
      { METRICS_ADDRESS: '10.0.3.4:9464', TLS_CERT_FILE: '/a.pem', TLS_KEY_FILE: '/a.key' },
      /^METRICS_TOKEN is not set/,
    ],
    ['no issuer', { OIDC_ISSUER: undefined }, /^OIDC_ISSUER is not set/],
    ['an issuer in clear text', { OIDC_ISSUER: 'http://login.example' }, /login\.example in clear text/],
    ['the development issuer', { OIDC_ISSUER: 'https://awards.example/oidc' }, /^The development issuer/],
    [
      'the key of the development issuer',
      { DEVELOPMENT_KEY_FILE: '/data/key.json' },
      /^The development issuer/,
    ],
    ['no audience', { OIDC_AUDIENCE: '' }, /^OIDC_AUDIENCE is not set/],
    ['no client', { OIDC_CLIENT_ID: undefined }, /^OIDC_CLIENT_ID is not set/],
    ['one name for the API and for the portal', { OIDC_AUDIENCE: 'gongshu-portal' }, /ID token/],
    ['a default secret', { OIDC_CLIENT_SECRET: 'changeme' }, /^OIDC_CLIENT_SECRET is a word/],
    ['a short secret', { OIDC_CLIENT_SECRET: 'nV8s2kQ0dT6yB4m' }, /shorter than 16/],
    ['no master key', { VAULT_KEYS: undefined }, /^VAULT_KEYS is not set/],
    ['a short master key', { VAULT_KEYS: 'k1:c2hvcnQ=' }, /32 bytes in base64/],
    ['a master key of zeros', { VAULT_KEYS: `k1:${Buffer.alloc(32).toString('base64')}` }, /not random/],
    [
      'the master key of an embedded system',
      { VAULT_KEYS: `embedded:${randomBytes(32).toString('base64')}` },
      /embedded/,
    ],
    ['a bucket in clear text', { ...BUCKET, S3_ENDPOINT: 'http://s3.example' }, /s3\.example in clear text/],
    ['a bucket with a guessed secret', { ...BUCKET, S3_SECRET_ACCESS_KEY: 'minioadmin' }, /^S3_SECRET/],
    ['a server of buckets without a bucket', { ...BUCKET, S3_BUCKET: '' }, /^S3_BUCKET is not set/],
    ['a bucket without a key', { ...BUCKET, S3_ACCESS_KEY_ID: undefined }, /^S3_ACCESS_KEY_ID is not set/],
    ['a scanner in clear text', { CLAMD: 'clamd.example:3310' }, /clamd\.example in clear text/],
    [
      'a collector of traces in clear text',
      { OTEL_EXPORTER_OTLP_ENDPOINT: 'http://otel.example:4318' },
      /otel\.example in clear text/,
    ],
    ['no public address', { PUBLIC_URL: undefined }, /^PUBLIC_URL is not set/],
    [
      'a public address in clear text',
      { PUBLIC_URL: 'http://awards.example' },
      /awards\.example in clear text/,
    ],
  ])('refuses %s in one sentence', (_, change, sentence) => {
    const problems = problemsWith(change);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });

  it('allows clear text on loopback, and a public client without a secret', () => {
    const local = {
      DATABASE_URL: 'postgres://u:k3Jd82hsG7qLw1@127.0.0.1/g',
      TEMPORAL_ADDRESS: 'localhost:7233',
      TEMPORAL_TLS: undefined,
      OIDC_ISSUER: 'http://localhost:9000',
      OIDC_CLIENT_SECRET: undefined,
      PUBLIC_URL: 'http://127.0.0.1:8080',
      HOST: '127.0.0.1',
      METRICS_ADDRESS: '127.0.0.1:9464',
    };
    expect(problemsWith(local)).toEqual([]);
    const proven = {
      HOST: '10.0.3.4',
      TLS_CERT_FILE: '/etc/gongshu/door.pem',
      TLS_KEY_FILE: '/etc/gongshu/door.key',
      METRICS_ADDRESS: '10.0.3.4:9464',
      METRICS_TOKEN: 'nV8s2kQ0dT6yB4mZ',
    };
    expect(problemsWith(proven)).toEqual([]);
    const almost = { ...local, TEMPORAL_ADDRESS: '127.0.0.1.evil.example:7233' };
    expect(problemsWith(almost)).toHaveLength(1);
  });

  it('says everything at once, and asks of the worker only what the worker uses', () => {
    expect(startProblems({}, 'api').length).toBeGreaterThan(3);
    const { DATABASE_URL, SENDER_KEY_FILE, LOG_KEY_FILE, LOG_FOLDER, VAULT_KEYS, PUBLIC_URL } = SAFE;
    const worker = { DATABASE_URL, SENDER_KEY_FILE, LOG_KEY_FILE, LOG_FOLDER, VAULT_KEYS, PUBLIC_URL };
    expect(startProblems(worker, 'worker')).toEqual([]);
    expect(startProblems({ DATABASE_URL, SMTP_URL: 'smtps://mail.example' }, 'worker')).toEqual([
      expect.stringMatching(/^VAULT_KEYS is not set/),
      expect.stringMatching(/^SENDER_KEY_FILE is not set/),
      expect.stringMatching(/^PUBLIC_URL is not set/),
      expect.stringMatching(/^LOG_KEY_FILE is not set/),
      expect.stringMatching(/^LOG_FOLDER is not set/),
      expect.stringMatching(/^MAIL_FROM is not set/),
    ]);
  });

  it('takes a bucket for the checkpoints in place of a folder, with a server and a key that nobody guesses', () => {
    const bucket = { ...SAFE, LOG_FOLDER: undefined, LOG_BUCKET: 'gongshu-sealed-log' };
    expect(startProblems({ ...bucket, ...BUCKET }, 'worker')).toEqual([]);
    expect(startProblems({ ...bucket, ...BUCKET, S3_ENDPOINT: 'http://s3.example' }, 'worker')).toEqual([
      expect.stringMatching(/^S3_ENDPOINT reaches s3\.example in clear text/),
    ]);
    expect(startProblems(bucket, 'worker')).toEqual([
      expect.stringMatching(/^S3_ENDPOINT is not set/),
      expect.stringMatching(/^S3_ACCESS_KEY_ID is not set/),
      expect.stringMatching(/^S3_SECRET_ACCESS_KEY is not set/),
    ]);
  });
});

describe('the processes themselves', () => {
  it.each(['api', 'worker'])('%s ends at once with the sentences, and without a stack', (name) => {
    const { PATH, HOME } = process.env;
    const { status, stderr } = spawnSync(process.execPath, commandArgs(name), {
      env: {
        PATH,
        HOME,
        DEVELOPMENT_KEY_FILE: '/tmp/key.json',
        DATABASE_URL: 'postgres://u:test@db.example/g',
      },
      encoding: 'utf8',
    });
    expect(status).toBe(1);
    expect(stderr).toContain('db.example without proof of who answers');
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});

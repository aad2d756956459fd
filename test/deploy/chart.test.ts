import { existsSync } from 'node:fs';
import { ConfigMap, Service } from 'kubernetes-models/v1';
import { Deployment } from 'kubernetes-models/apps/v1';
import { HorizontalPodAutoscaler } from 'kubernetes-models/autoscaling/v2';
import { Job } from 'kubernetes-models/batch/v1';
import { NetworkPolicy } from 'kubernetes-models/networking.k8s.io/v1';
import { PodDisruptionBudget } from 'kubernetes-models/policy/v1';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseAllDocuments, stringify } from 'yaml';
import { documentedSettings } from '../support/documented-settings.ts';
import { unfit } from '../support/fit-settings.ts';
import { rendered } from '../support/helm.ts';
import { sourceOf } from '../support/source-of.ts';

const CHART = 'deploy/chart';
const VALUES = {
  settings: {
    PUBLIC_URL: 'https://awards.example',
    OIDC_ISSUER: 'https://login.example/realms/district',
    OIDC_AUDIENCE: 'urn:gongshu:api',
    OIDC_CLIENT_ID: 'gongshu-portal',
    TEMPORAL_ADDRESS: 'temporal.example:7233',
    S3_ENDPOINT: 'https://s3.example',
    S3_BUCKET: 'gongshu-documents',
    S3_ACCESS_KEY_ID: 'gongshu',
    LOG_BUCKET: 'gongshu-sealed-log',
    MAIL_FROM: 'awards@district.example',
  },
  authorityConfigMapName: 'authority',
  worker: { earlierTags: ['0.0.9'], autoscaling: { enabled: true } },
};
/** What each kind must look like, by the schemas of Kubernetes. */
const KINDS = {
  ConfigMap,
  Service,
  Deployment,
  HorizontalPodAutoscaler,
  Job,
  NetworkPolicy,
  PodDisruptionBudget,
};
type Kind = keyof typeof KINDS;

interface Container {
  readonly image: string;
  readonly args: readonly string[];
  readonly env: readonly { readonly name: string; readonly value: string }[];
  readonly securityContext: object;
  readonly volumeMounts: readonly { readonly mountPath: string }[];
  readonly ports?: readonly { readonly name: string }[];
  readonly livenessProbe?: { readonly httpGet: { readonly path: string; readonly port: string } };
  readonly readinessProbe?: { readonly httpGet: { readonly path: string } };
}
interface Resource {
  readonly kind: Kind;
  readonly metadata: { readonly name: string };
  readonly data?: Readonly<Record<string, string>>;
  readonly spec: {
    readonly selector?: { readonly matchLabels: Readonly<Record<string, string>> };
    readonly template: {
      readonly spec: { readonly securityContext: object; readonly containers: readonly Container[] };
    };
  };
}

let resources: readonly Resource[];
beforeAll(async () => {
  const text = await rendered(CHART, stringify(VALUES));
  resources = parseAllDocuments(text).map((document) => document.toJS() as Resource);
});
const pods = () => resources.filter(({ kind }) => kind === 'Deployment' || kind === 'Job');

describe('the chart', () => {
  it('renders API, workers, migration, budgets of disruption, a scaler and a policy of the network', () => {
    expect(resources.map(({ kind, metadata }) => `${kind} ${metadata.name}`).sort()).toEqual([
      'ConfigMap gongshu-settings',
      'Deployment gongshu-api',
      'Deployment gongshu-worker-0-0-9',
      'Deployment gongshu-worker-0-1-0',
      'HorizontalPodAutoscaler gongshu-worker-0-1-0',
      'Job gongshu-migrate',
      'Job gongshu-rollout',
      'NetworkPolicy gongshu',
      'PodDisruptionBudget gongshu-api',
      'PodDisruptionBudget gongshu-worker-0-0-9',
      'PodDisruptionBudget gongshu-worker-0-1-0',
      'Service gongshu-api',
    ]);
  });

  it('is what Kubernetes takes, by its own schemas', () => {
    for (const resource of resources) {
      const Model = KINDS[resource.kind] as new (data: object) => { validate(): void };
      expect(() => new Model(resource).validate(), resource.metadata.name).not.toThrow();
    }
    const broken = new Deployment({ metadata: { name: 'x' }, spec: { replicas: 'two' } } as never);
    expect(() => broken.validate()).toThrow();
  });

  it('sets only what is explained, and runs programs that exist', async () => {
    const known = await documentedSettings();
    const settings = resources.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
    expect(Object.keys(settings).filter((name) => !known.has(name))).toEqual([]);
    for (const { spec } of pods())
      for (const { args, env } of spec.template.spec.containers) {
        expect(existsSync(sourceOf(args[0] ?? ''))).toBe(true);
        expect(env.map(({ name }) => name).filter((name) => !known.has(name))).toEqual([]);
      }
  });

  it('sets all that API and worker need to start, and names the programs of a release', () => {
    const settings = resources.find(({ kind }) => kind === 'ConfigMap')?.data ?? {};
    const found = pods().flatMap(({ spec }) =>
      spec.template.spec.containers.flatMap(({ args, env }) => {
        expect(args[0]).toMatch(/\.js$/);
        const [, program] = /^bin\/(api|worker)\.js$/.exec(args[0] ?? '') ?? [];
        if (program !== 'api' && program !== 'worker') return [];
        const own = Object.fromEntries(env.map(({ name, value }) => [name, value]));
        return [[program, unfit(program, { ...settings, ...own })]];
      }),
    );
    expect(found).toEqual([
      ['api', []],
      ['worker', []],
      ['worker', []],
    ]);
  });

  it('gives no container a root, a way to write or a right that it does not need', () => {
    for (const { spec } of pods()) {
      expect(spec.template.spec.securityContext).toMatchObject({ runAsNonRoot: true });
      for (const { securityContext } of spec.template.spec.containers)
        expect(securityContext).toEqual({
          allowPrivilegeEscalation: false,
          readOnlyRootFilesystem: true,
          capabilities: { drop: ['ALL'] },
        });
    }
  });

  it('keeps the workers of a release before this one as they were, on their own image and under their own name', () => {
    const workers = pods().filter(({ metadata }) => metadata.name.startsWith('gongshu-worker-'));
    const images = workers.map(({ spec }) => spec.template.spec.containers[0]?.image);
    expect(images).toEqual(['gongshu-brand-awards:0.1.0', 'gongshu-brand-awards:0.0.9']);
    const selected = workers.map(({ spec }) => spec.selector?.matchLabels['gongshu/release']);
    expect(selected).toEqual(['0.1.0', '0.0.9']);
  });

  it('mounts each file that a setting names', () => {
    for (const { spec } of pods())
      for (const { env, volumeMounts } of spec.template.spec.containers) {
        const files = env.filter(({ value }) => value.startsWith('/run/'));
        expect(files.length).toBeGreaterThan(0);
        for (const { value } of files)
          expect(
            volumeMounts.some(({ mountPath }) => value.startsWith(`${mountPath}/`)),
            value,
          ).toBe(true);
      }
  });

  it('asks the addresses that the processes answer', () => {
    const probes = pods().flatMap(({ spec }) =>
      spec.template.spec.containers.flatMap(({ livenessProbe, readinessProbe }) => [
        livenessProbe,
        readinessProbe,
      ]),
    );
    const asked = probes.flatMap((probe) => (probe === undefined ? [] : [probe.httpGet.path])).sort();
    expect([...new Set(asked)]).toEqual(['/api/health/live', '/api/health/ready', '/live']);
    for (const path of asked.filter((each) => each.startsWith('/api/')))
      expect(existsSync(`api/routes${path.slice('/api'.length)}.get.ts`)).toBe(true);
  });

  it.each([
    ['PUBLIC_URL', 'http://awards.example'],
    ['TEMPORAL_ADDRESS', 'temporal.example'],
    ['LOG_BUCKET', ''],
    ['MAIL_FROM', ''],
  ])('is refused while %s is "%s"', async (name, value) => {
    const wrong = { ...VALUES, settings: { ...VALUES.settings, [name]: value } };
    expect(await rendered(CHART, stringify(wrong))).toContain(`settings.${name}`);
  });
});

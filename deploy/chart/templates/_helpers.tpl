{{- define "gongshu.image" -}}
{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}
{{- end }}

{{- define "gongshu.labels" -}}
app.kubernetes.io/name: gongshu
app.kubernetes.io/instance: {{ .Release.Name }}
app.kubernetes.io/version: {{ .Chart.AppVersion | quote }}
app.kubernetes.io/managed-by: {{ .Release.Service }}
{{- end }}

{{- define "gongshu.podSecurity" -}}
runAsNonRoot: true
runAsUser: 10001
runAsGroup: 10001
fsGroup: 10001
seccompProfile: { type: RuntimeDefault }
{{- end }}

{{- define "gongshu.containerSecurity" -}}
allowPrivilegeEscalation: false
readOnlyRootFilesystem: true
capabilities: { drop: [ALL] }
{{- end }}

{{/* Each secret that the process may have, as the file that NAME_FILE names. */}}
{{- define "gongshu.secretFiles" -}}
{{- range . }}
- name: {{ . }}_FILE
  value: /run/secrets/gongshu/{{ . }}
{{- end }}
{{- end }}

{{- define "gongshu.authority" -}}
{{- if .Values.authorityConfigMapName }}
- name: NODE_EXTRA_CA_CERTS
  value: /run/authority/authority.pem
- name: TEMPORAL_TLS_SERVER_CA_CERT_PATH
  value: /run/authority/authority.pem
{{- end }}
{{- end }}

{{/* A tag as part of the name of a resource. */}}
{{- define "gongshu.inName" -}}
{{ . | lower | replace "." "-" | replace "+" "-" | replace "_" "-" | trunc 40 | trimSuffix "-" }}
{{- end }}

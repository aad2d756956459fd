/** Texts that some page somewhere has taken for its own. */
export const PAYLOADS = [
  '<script>planted=1</script>',
  '<img src=x onerror=planted=1>',
  '<svg/onload=planted=1>',
  '"><svg onload=planted=1>',
  "'-planted=1-'",
  'javascript:planted=1',
  '</textarea><script>planted=1</script>',
  '<iframe srcdoc="<script>parent.planted=1</script>">',
  '${planted=1}{{planted=1}}',
  '<details open ontoggle=planted=1>',
  '<a href="javascript:planted=1">x</a>',
  '<math><mi xlink:href="data:x,planted=1">',
];

export default defineNuxtConfig({
  app: { head: { htmlAttrs: { lang: 'en' }, title: 'Freelancers' } },
  // The tags are elements of the page, not components of Vue.
  vue: { compilerOptions: { isCustomElement: (tag) => /-(chart|gauge|scorecard|figure)$/.test(tag) } },
  telemetry: false,
});

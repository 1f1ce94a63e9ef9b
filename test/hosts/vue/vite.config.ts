import vue from '@vitejs/plugin-vue';
import { defineConfig } from 'vite';

/** The tags of it-export-charts are elements of the page, not components of Vue. */
const isCustomElement = (tag: string) => /-(chart|gauge|scorecard|figure)$/.test(tag);

export default defineConfig({ plugins: [vue({ template: { compilerOptions: { isCustomElement } } })] });

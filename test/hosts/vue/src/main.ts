import { createApp } from 'vue';
import 'it-export-charts/define';
import Story from './Story.vue';

createApp(Story, { day: '2026-02-25', growth: 20 }).mount('#root');

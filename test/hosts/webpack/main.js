import 'it-export-charts/define';

import 'it-export-charts/embed';

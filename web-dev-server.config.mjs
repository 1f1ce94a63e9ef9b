/** `npm start`: the repository as it is, so that the demo article loads dist/embed.js as a newsroom's page would. */
export default {
  plugins: [
    {
      name: 'article-address',
      serverStart({ config }) {
        console.log(`\n  Article: http://localhost:${config.port}/stories/article/\n`);
      },
    },
  ],
};

/** `npm start`: the repository as it is, so that the demo article loads dist/embed.js as a newsroom's page would. */
export default {
  // The address an editor can remember.
  middleware: [(context, next) => (context.path === '/builder' ? context.redirect(`/dist/builder.html${context.search}`) : next())],
  plugins: [
    {
      name: 'page-addresses',
      serverStart({ config }) {
        const address = `http://localhost:${config.port}`;
        console.log(`\n  Article:       ${address}/stories/article/\n  Embed builder: ${address}/builder\n`);
      },
    },
  ],
};

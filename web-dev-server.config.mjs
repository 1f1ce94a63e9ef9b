/** `npm start`: the repository as it is, so that the demo article loads dist/embed.js as a newsroom's page would. */
export default {
  // Addresses a person can remember.
  middleware: [
    (context, next) => {
      if (context.path === '/builder') context.redirect(`/dist/builder.html${context.search}`);
      else if (context.path === '/') context.redirect('/stories/article/');
      else return next();
    },
  ],
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

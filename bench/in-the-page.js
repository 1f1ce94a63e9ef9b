/** Stands at the head of every page, the empty one too: writes down when its picture is there. The trace has the marks. */
globalThis.bench = {
  mark(name) {
    performance.mark(`bench ${name}`);
    if (name === this.last) this.finish();
  },

  /** Settled when what the page has last has come: `picture`, `drawn`, or `loaded` where nothing is drawn. */
  until(last) {
    this.last = last;
    return new Promise((resolve) => (this.finish = resolve));
  },

  /** Marks when the browser says that a picture was presented: it can be on the screen before its `load` event. */
  watchImage(image) {
    image.elementTiming = 'picture';
    new PerformanceObserver((list) => {
      for (const { renderTime } of list.getEntries()) performance.mark('bench presented', { startTime: renderTime });
    }).observe({ type: 'element' });
  },

  /** Marks when a figure of the library says that it is drawn. */
  async watchFigure(figure) {
    await customElements.whenDefined(figure.localName);
    await figure.updateComplete;
    const root = figure.shadowRoot;
    const isDrawn = () => root.querySelector('figure.drawn') !== null;
    const observer = new MutationObserver(() => {
      if (!isDrawn()) return;
      observer.disconnect();
      this.mark('drawn');
    });
    if (isDrawn()) this.mark('drawn');
    else observer.observe(root, { subtree: true, attributeFilter: ['class'] });
  },
};
bench.finished = bench.until(document.currentScript.dataset.until);
addEventListener('load', () => bench.mark('loaded'));

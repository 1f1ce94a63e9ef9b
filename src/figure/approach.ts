/** Tells when a reader comes near. */
const callbacks = new Map<Element, (isClose: boolean) => void>();
let observer: IntersectionObserver | undefined;

export function watchApproach(element: Element, reached: (isClose: boolean) => void): () => void {
  callbacks.set(element, reached);
  observer ??= new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => callbacks.get(target)?.(isIntersecting)), {
    rootMargin: '250% 0px',
  });
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer?.unobserve(element);
  };
}

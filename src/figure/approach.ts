/** Tells when a reader comes near. */
const callbacks = new Map<Element, () => void>();
let observer: IntersectionObserver | undefined;

export function watchApproach(element: Element, reached: () => void): () => void {
  callbacks.set(element, reached);
  observer ??= new IntersectionObserver((entries) => entries.forEach(({ target, isIntersecting }) => isIntersecting && callbacks.get(target)?.()), {
    rootMargin: '250% 0px',
  });
  observer.observe(element);
  return () => {
    callbacks.delete(element);
    observer?.unobserve(element);
  };
}

/** A text with its isolates to be seen: `مالی سال ⟨2025-26⟩`. */
export const visible = (text: string): string => text.replaceAll('\u2066', '⟨').replaceAll('\u2069', '⟩');

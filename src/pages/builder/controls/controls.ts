/** What the controls show, and what an editor does with them. */
import type { BuilderMessages } from '../../../locales/messages/builder.js';
import type { Control } from '../chosen/choices.js';
import type { ElementInfo } from '../chosen/elements.js';
import type { BuilderState, OwnName } from '../chosen/state.js';

export interface ControlsActions {
  readonly chooseFigure: (tag: string) => void;
  readonly chooseAttribute: (name: string, value: string | undefined) => void;
  readonly chooseFirst: (isFirst: boolean) => void;
  readonly chooseOwn: (name: OwnName, value: string) => void;
  readonly chooseFontFile: (file: File | undefined) => void;
}

export interface ControlsState {
  readonly words: BuilderMessages;
  readonly elements: readonly ElementInfo[];
  readonly controls: readonly Control[];
  readonly state: BuilderState;
  readonly today: string;
  /** Whether there is room for what most editors leave as it is. */
  readonly isRoomy: boolean;
}

/** The value of a field, once it has been chosen or written. */
export const valueOf = ({ currentTarget }: Event): string => (currentTarget as HTMLInputElement | HTMLSelectElement).value;

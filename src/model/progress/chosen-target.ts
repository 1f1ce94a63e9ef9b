/** The target that a figure compares IT exports with. */
import type { Dataset, Target } from '../../data/observation.js';

const seriesId = 'it-exports';
const defaultTarget = 'it-exports-fy2029';

/** The target of IT exports with the given id, else the one for FY2029. */
export function targetOf(dataset: Dataset, id: string | undefined, problems: string[]): Target | undefined {
  const targets = dataset.targets.filter(({ series }) => series === seriesId);
  const wanted = targets.find((target) => target.id === (id || defaultTarget));
  if (!wanted)
    problems.push(`target="${id}" is not a target for IT exports. Use ${targets.map((target) => `"${target.id}"`).join(', ')}; "${defaultTarget}" is shown.`);
  return wanted ?? targets.find((target) => target.id === defaultTarget);
}

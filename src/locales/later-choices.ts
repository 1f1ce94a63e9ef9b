/** What is to be said by the words that come later, where it is chosen alike in every language. */
import type { ClaimCount, ScenarioWords, ScorecardSummary } from './messages.js';

/** Where a scenario ends, to within half a thousandth of its target. */
export const scenarioEnd = ({ shortfall, target }: ScenarioWords): 'on' | 'short' | 'above' =>
  Math.abs(shortfall) < target.value * 0.0005 ? 'on' : shortfall > 0 ? 'short' : 'above';

/** Targets and projections together. */
export const checkedClaims = ({ targets, projections }: ScorecardSummary): ClaimCount => ({
  checked: targets.checked + projections.checked,
  kept: targets.kept + projections.kept,
});

/** What the checked claims are. */
export const checkedKind = ({ targets, projections }: ScorecardSummary): 'targets' | 'projections' | 'both' =>
  projections.checked === 0 ? 'targets' : targets.checked === 0 ? 'projections' : 'both';

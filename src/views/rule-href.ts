import { ruleAnchor, type MethodRule } from '#i18n/methodology/index.ts';
import { hrefOf, type ViewContext } from './context.ts';

/** Address of a rule on the methodology page: where every figure and computed word leads. */
export function ruleHref(context: ViewContext, rule: MethodRule): string {
  return `${hrefOf(context, { to: 'section', section: 'methodology' })}#${ruleAnchor(context.locale, rule)}`;
}

/** What an item shows before it is answered. */
import type { Item, Option, View } from '../core/item.ts';
import type { Label } from '../core/label.ts';

export const optionsOf = (view: View): readonly Option[] => ('options' in view ? view.options : []);
export const targetsOf = (view: View): readonly Option[] => ('targets' in view ? view.targets : []);

export const optionLabels = (view: View): readonly Label[] => optionsOf(view).map(({ label }) => label);
export const targetLabels = (view: View): readonly Label[] => targetsOf(view).map(({ label }) => label);

export const labelById = (options: readonly Option[], id: string | undefined): Label | undefined => options.find((option) => option.id === id)?.label;

/** What is right without being shown, or stands among what is wrong; of orders and pairs everything is shown anyway. */
export function rightLabels({ view, key }: Item): readonly Label[] {
  switch (key.ask) {
    case 'choose':
      return optionsOf(view)
        .filter(({ id }) => key.right.includes(id))
        .map(({ label }) => label);
    case 'enter':
      return [key.right];
    case 'list':
      return key.right;
    case 'order':
    case 'match':
    case 'group':
      return [];
  }
}

export function wrongLabels({ view, key }: Item): readonly Label[] {
  return key.ask === 'choose'
    ? optionsOf(view)
        .filter(({ id }) => !key.right.includes(id))
        .map(({ label }) => label)
    : [];
}

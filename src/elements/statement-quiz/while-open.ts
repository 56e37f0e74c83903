/** Content that is made only while the `<details>` around it is open: of two hundred questions few are looked into. */
import { noChange, nothing } from 'lit';
import { AsyncDirective } from 'lit/async-directive.js';
import { type ChildPart, directive, type PartInfo, PartType } from 'lit/directive.js';

type Make = () => unknown;

class WhileOpen extends AsyncDirective {
  private make: Make | undefined;
  private details: HTMLDetailsElement | null = null;

  constructor(info: PartInfo) {
    super(info);
    if (info.type !== PartType.CHILD) throw new TypeError('whileOpen stands inside details');
  }

  override render(_: Make): unknown {
    return noChange;
  }

  override update(part: ChildPart, [make]: [Make]): unknown {
    this.make = make;
    if (!this.details && part.parentNode instanceof HTMLDetailsElement) {
      this.details = part.parentNode;
      this.details.addEventListener('toggle', () => this.setValue(this.content()));
    }
    return this.content();
  }

  private content(): unknown {
    return this.details?.open ? this.make?.() : nothing;
  }
}

export const whileOpen = directive(WhileOpen);

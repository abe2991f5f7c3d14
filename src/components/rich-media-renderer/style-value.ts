import {nothing, type ElementPart} from 'lit';
import {Directive, directive} from 'lit/directive.js';

class StyleValueDirective extends Directive {
  override render(_name: string, _value: number | undefined): typeof nothing {
    return nothing;
  }

  override update(
    {element}: ElementPart,
    [name, value]: [name: string, value: number | undefined],
  ): typeof nothing {
    const {style} = element as HTMLElement;
    if (value === undefined) style.removeProperty(name);
    else style.setProperty(name, String(value));
    return nothing;
  }
}

/** Sets a custom property that the sheet reads: a strict policy has nothing against that, as against a style attribute. */
export const styleValue = directive(StyleValueDirective);

import { useEffect, useMemo, useRef, useState } from "react";
import type { Card, CardMenuItem, OnClick, Section } from "../../gmail/cards/cardTypes.ts";
import { CardText } from "./CardText.tsx";
import { type CardForm, CardFormProvider, useCardForm } from "./cardForm.ts";
import { type FormValues, firstValues } from "./formValues.ts";
import type { GmailPaneTexts } from "./gmailPaneTexts.ts";
import { ButtonView, WidgetView } from "./WidgetView.tsx";

function SectionView({ section }: { readonly section: Section }) {
  const { showAll, showMore, showLess } = useCardForm();
  const [isOpen, setOpen] = useState(false);
  const { header, widgets, collapsible } = section;
  const visible = collapsible === true ? (section.uncollapsibleWidgetsCount ?? 0) : widgets.length;
  const hidden = widgets.length - visible;
  return (
    <section className="gmSection">
      {header !== undefined && (
        <h3>
          <CardText text={header} />
        </h3>
      )}
      {widgets.slice(0, isOpen ? widgets.length : visible).map((widget, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a card's widgets have no names and never change places
        <WidgetView key={place} widget={widget} />
      ))}
      {hidden > 0 && (
        <button type="button" className="gmMore" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {isOpen ? showLess : visible === 0 ? showAll(hidden) : showMore(hidden)}
        </button>
      )}
    </section>
  );
}

function Menu({
  items,
  label,
  onPress,
}: {
  readonly items: readonly CardMenuItem[];
  readonly label: string;
  readonly onPress: (onClick: OnClick) => void;
}) {
  const [isOpen, setOpen] = useState(false);
  if (items.length === 0) return null;
  return (
    <div className="gmMenu">
      <button type="button" className="gmRound" aria-label={label} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        ⋮
      </button>
      {isOpen && (
        <ul>
          {items.map((item) => (
            <li key={item.actionLabel}>
              <button
                type="button"
                onClick={() => {
                  setOpen(false);
                  onPress(item.onClick);
                }}
              >
                {item.actionLabel}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** One card: header with the way back, sections, the footer that stays. */
export function CardView(props: {
  readonly card: Card;
  readonly texts: GmailPaneTexts;
  /** null: the lowest card. */
  readonly onBack: (() => void) | null;
  readonly onPress: (onClick: OnClick, values: FormValues) => void;
}) {
  const { card, texts, onBack, onPress } = props;
  const [shown, setShown] = useState(card);
  const [values, setValues] = useState<FormValues>(() => firstValues(card));
  const isFilling = useRef(false);
  const top = useRef<HTMLElement>(null);
  if (shown !== card) {
    setShown(card);
    setValues(firstValues(card));
  }
  useEffect(() => {
    // A tick leaves the list where it is; another page begins at its top.
    if (shown === card && !isFilling.current) top.current?.scrollTo(0, 0);
  }, [card, shown]);
  const form = useMemo<CardForm>(
    () => ({
      values,
      press(onClick) {
        isFilling.current = false;
        onPress(onClick, values);
      },
      fill(name, value, action) {
        isFilling.current = true;
        const next = { ...values, [name]: value };
        setValues(next);
        if (action !== undefined) onPress({ action }, next);
      },
      showAll: (count) => texts.showAll.replace("{count}", String(count)),
      showMore: (count) => texts.showMore.replace("{count}", String(count)),
      showLess: texts.showLess,
    }),
    [values, onPress, texts],
  );
  const { header, sections, cardActions = [], fixedFooter } = card;
  return (
    <CardFormProvider value={form}>
      <header className="gmHeader">
        {onBack !== null && (
          <button type="button" className="gmRound" aria-label={texts.back} onClick={onBack}>
            ←
          </button>
        )}
        <div className="gmTitle">
          <h2>{header.title}</h2>
          {header.subtitle !== undefined && <p>{header.subtitle}</p>}
        </div>
        <Menu items={cardActions} label={texts.menu} onPress={(onClick) => onPress(onClick, values)} />
      </header>
      {/* Scrolls, so the keyboard must reach it even where nothing in it can be pressed. */}
      <section ref={top} className="gmScroll" aria-label={header.title} tabIndex={0}>
        {sections.map((section, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a card's sections have no names and never change places
          <SectionView key={place} section={section} />
        ))}
      </section>
      {fixedFooter !== undefined && (
        <footer className="gmFooter">
          {fixedFooter.secondaryButton !== undefined && <ButtonView button={fixedFooter.secondaryButton} />}
          <ButtonView button={fixedFooter.primaryButton} />
        </footer>
      )}
    </CardFormProvider>
  );
}

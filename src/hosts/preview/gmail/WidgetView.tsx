/** The widgets of a card as Gmail's side panel draws them: an approximation, made from Google's descriptions. */
import { useId } from "react";
import type {
  Button,
  Color,
  DateTimePicker,
  DecoratedText,
  Icon,
  SelectionInput,
  SwitchControl,
  Widget,
} from "../../gmail/cards/cardTypes.ts";
import { CardText } from "./CardText.tsx";
import { useCardForm } from "./cardForm.ts";
import { dayOfMs, msOfDay } from "./formValues.ts";

const percent = (part: number): string => `${Math.round(part * 100)}%`;
const css = ({ red, green, blue }: Color): string => `rgb(${percent(red)} ${percent(green)} ${percent(blue)})`;

/** Signs in place of Google's own icons, which its page loads. */
const icons: Readonly<Record<Icon["knownIcon"], string>> = {
  BOOKMARK: "🔖",
  CLOCK: "🕑",
  DESCRIPTION: "📄",
  EMAIL: "✉",
  INVITE: "📅",
  MULTIPLE_PEOPLE: "👥",
  PERSON: "👤",
  STAR: "★",
};

export function ButtonView({ button }: { readonly button: Button }) {
  const { press } = useCardForm();
  const { text, onClick, color, altText, disabled } = button;
  return (
    <button
      type="button"
      className={color === undefined ? "gmButton" : "gmButton gmFilled"}
      style={color === undefined ? undefined : { backgroundColor: css(color) }}
      title={altText}
      disabled={disabled}
      onClick={() => press(onClick)}
    >
      {text}
    </button>
  );
}

function SwitchView({ control, labelId }: { readonly control: SwitchControl; readonly labelId: string }) {
  const { values, fill } = useCardForm();
  const value = values[control.name];
  return (
    <input
      type="checkbox"
      className="gmCheck"
      role={control.controlType === "SWITCH" ? "switch" : undefined}
      aria-labelledby={labelId}
      checked={value?.kind === "texts" && value.texts.length > 0}
      onChange={(event) =>
        fill(control.name, { kind: "texts", texts: event.target.checked ? [control.value] : [] }, control.onChangeAction)
      }
    />
  );
}

function DecoratedTextView({ row }: { readonly row: DecoratedText }) {
  const { press } = useCardForm();
  const textId = useId();
  const { topLabel, bottomLabel, text, wrapText, startIcon, onClick, switchControl, button } = row;
  const lines = (
    <>
      {topLabel !== undefined && <span className="gmTop">{topLabel}</span>}
      <span id={textId} className={wrapText ? "gmText" : "gmText gmCut"}>
        <CardText text={text} />
      </span>
      {bottomLabel !== undefined && <span className="gmBottom">{bottomLabel}</span>}
    </>
  );
  return (
    <div className="gmRow">
      {startIcon !== undefined && (
        <span className="gmIcon" aria-hidden>
          {icons[startIcon.knownIcon]}
        </span>
      )}
      {onClick === undefined ? (
        <div className="gmLines">{lines}</div>
      ) : (
        <button type="button" className="gmLines gmPress" onClick={() => press(onClick)}>
          {lines}
        </button>
      )}
      {switchControl !== undefined && <SwitchView control={switchControl} labelId={textId} />}
      {button !== undefined && <ButtonView button={button} />}
    </div>
  );
}

function MenuView({ input }: { readonly input: SelectionInput }) {
  const { values, fill } = useCardForm();
  const value = values[input.name];
  return (
    <label className="gmField">
      <span>{input.label}</span>
      <select
        value={value?.kind === "texts" ? value.texts[0] : ""}
        onChange={(event) => fill(input.name, { kind: "texts", texts: [event.target.value] }, input.onChangeAction)}
      >
        {input.items.map((item) => (
          <option key={item.value} value={item.value}>
            {item.text}
          </option>
        ))}
      </select>
    </label>
  );
}

function ChoicesView({ input }: { readonly input: SelectionInput }) {
  const { values, fill } = useCardForm();
  const value = values[input.name];
  const chosen = value?.kind === "texts" ? value.texts : [];
  const isSingle = input.type === "RADIO_BUTTON";
  return (
    <fieldset className="gmChoices">
      <legend>{input.label}</legend>
      {input.items.map((item) => (
        <label key={item.value}>
          <input
            type={isSingle ? "radio" : "checkbox"}
            name={input.name}
            checked={chosen.includes(item.value)}
            onChange={(event) => {
              const others = isSingle ? [] : chosen.filter((one) => one !== item.value);
              fill(input.name, { kind: "texts", texts: event.target.checked ? [...others, item.value] : others }, input.onChangeAction);
            }}
          />
          {item.text}
        </label>
      ))}
    </fieldset>
  );
}

function PickerView({ picker }: { readonly picker: DateTimePicker }) {
  const { values, fill } = useCardForm();
  const value = values[picker.name];
  return (
    <label className="gmField">
      <span>{picker.label}</span>
      <input
        type="date"
        value={dayOfMs(value?.kind === "day" ? value.ms : null)}
        onChange={(event) => fill(picker.name, { kind: "day", ms: msOfDay(event.target.value) }, picker.onChangeAction)}
      />
    </label>
  );
}

export function WidgetView({ widget }: { readonly widget: Widget }) {
  if ("textParagraph" in widget) {
    return (
      <p className="gmParagraph">
        <CardText text={widget.textParagraph.text} />
      </p>
    );
  }
  if ("decoratedText" in widget) return <DecoratedTextView row={widget.decoratedText} />;
  if ("buttonList" in widget) {
    return (
      <div className="gmButtons">
        {widget.buttonList.buttons.map((button) => (
          <ButtonView key={button.text} button={button} />
        ))}
      </div>
    );
  }
  if ("dateTimePicker" in widget) return <PickerView picker={widget.dateTimePicker} />;
  if ("divider" in widget) return <hr className="gmDivider" />;
  const { selectionInput: input } = widget;
  return input.type === "DROPDOWN" ? <MenuView input={input} /> : <ChoicesView input={input} />;
}

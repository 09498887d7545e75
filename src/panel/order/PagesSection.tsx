import { makeStyles, tokens } from "@fluentui/react-components";
import { Print16Regular } from "@fluentui/react-icons/svg/print";
import type { Instant, ThreadReading } from "../../engine/types.ts";
import type { FactsKit } from "../facts/factsKit.ts";
import type { FactsReader, PageKind } from "../facts/factsPort.ts";
import { usePanelWords } from "../panelWords.ts";
import { smallText } from "../textStyles.ts";
import { FoldedSection } from "./FoldedSection.tsx";
import { fileName } from "./orderTable.ts";
import { useSaving } from "./useSaving.ts";

const useStyles = makeStyles({
  page: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}` },
  name: { margin: 0, fontSize: "inherit", fontWeight: tokens.fontWeightSemibold, overflowWrap: "anywhere" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, paddingTop: tokens.spacingVerticalXS },
  told: {
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    ...smallText,
    overflowWrap: "anywhere",
  },
});

const KINDS: readonly PageKind[] = ["timeline", "handover"];
const HTML = "text/html;charset=utf-8";
const MARKDOWN = "text/markdown;charset=utf-8";

/** The thread for the record: who said what when, and what somebody must know who takes it over. */
export function PagesSection(props: {
  readonly kit: FactsKit;
  readonly reading: ThreadReading;
  readonly page: FactsReader["page"];
  readonly now: () => Instant;
}) {
  const styles = useStyles();
  const words = usePanelWords();
  const { kit, reading } = props;
  const { pages: texts, actions } = kit.texts;
  const { Button } = kit.controls;
  const { saveFile, showPage } = kit.host;
  const saving = useSaving(kit);
  const written = (kind: PageKind) => props.page(kind, reading, { locale: words.locale, now: props.now() });
  const name = (kind: PageKind, ending: string) => `${fileName(texts[kind], reading.thread.subject)}.${ending}`;

  const print = (kind: PageKind) =>
    saving.run(async () => {
      const { html } = await written(kind);
      return (await showPage?.(html)) === true ? "" : actions.windowRefused;
    });
  const save = (kind: PageKind, form: "html" | "markdown") =>
    saving.run(async () => {
      const content = (await written(kind))[form];
      return form === "html"
        ? saving.save({ name: name(kind, "html"), content: new Blob([content], { type: HTML }) })
        : saving.save({ name: name(kind, "md"), content: new Blob([content], { type: MARKDOWN }) });
    });

  if (saveFile === undefined && showPage === undefined) return null;
  return (
    <FoldedSection title={texts.title} sum="">
      {KINDS.map((kind) => (
        <div key={kind} className={styles.page}>
          <h3 className={styles.name}>{texts[kind]}</h3>
          <div className={styles.buttons}>
            {showPage !== undefined && (
              <Button size="small" icon={<Print16Regular />} disabledFocusable={saving.isBusy} onClick={() => void print(kind)}>
                {texts.print}
              </Button>
            )}
            {saveFile !== undefined && (
              <>
                <Button size="small" disabledFocusable={saving.isBusy} onClick={() => void save(kind, "html")}>
                  {texts.saveHtml}
                </Button>
                <Button size="small" disabledFocusable={saving.isBusy} onClick={() => void save(kind, "markdown")}>
                  {texts.saveMarkdown}
                </Button>
              </>
            )}
          </div>
        </div>
      ))}
      <p role="status" className={styles.told}>
        {saving.told}
      </p>
    </FoldedSection>
  );
}

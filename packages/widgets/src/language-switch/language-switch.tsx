import { directionOf, languageName } from "@plenary/core";
import { useDisplay } from "../provider.tsx";
import { Switch } from "../switch.tsx";

/** The languages that the programme is written in, where there are several; the interface keeps its own. */
export function LanguageSwitch() {
  const { store, context, locale, act } = useDisplay();
  if (!context.value || context.value.languages.length < 2) return null;
  const { languages, contentLanguage } = context.value;
  return (
    <Switch
      part="language-switch"
      label={locale.value.messages.contentLanguage}
      chosen={contentLanguage}
      onChoose={(content) => act(() => store.choose({ content }))}
      options={languages.map((tag) => ({
        value: tag,
        text: languageName(tag),
        lang: tag,
        dir: directionOf(tag),
      }))}
    />
  );
}

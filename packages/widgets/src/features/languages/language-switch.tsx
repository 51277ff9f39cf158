import { directionOf, languageName } from "@plenary/core";
import { Switch } from "../../root/switch.tsx";
import { useDisplay } from "../../root/use-display.ts";

/** A choice of the programme's languages, if it has several. The interface keeps its own. */
export function LanguageSwitch() {
  const { context, locale, choose } = useDisplay();
  if (!context.value || context.value.languages.length < 2) return null;
  const { languages, contentLanguage } = context.value;
  return (
    <Switch
      part="language-switch"
      label={locale.value.words("languages").label}
      chosen={contentLanguage}
      onChoose={(content) => choose({ content })}
      options={languages.map((tag) => ({
        value: tag,
        text: languageName(tag),
        lang: tag,
        dir: directionOf(tag),
      }))}
    />
  );
}

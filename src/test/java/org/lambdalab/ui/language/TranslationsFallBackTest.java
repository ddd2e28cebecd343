package org.lambdalab.ui.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SequencedMap;
import org.junit.jupiter.api.Test;

final class TranslationsFallBackTest {

    private final Translations translations = new Translations(twoLanguages());

    private static SequencedMap<Locale, Properties> twoLanguages() {
        SequencedMap<Locale, Properties> texts = new LinkedHashMap<>();
        texts.put(
                Locale.ENGLISH,
                texts(Map.of(
                        "rows", "{0,choice,0#no row|1#one row|1<{0} rows}", "mean", "mean {0}", "end", "that''s it")));
        texts.put(Locale.GERMAN, texts(Map.of("rows", "{0,choice,0#keine Zeile|1#eine Zeile|1<{0} Zeilen}")));
        return texts;
    }

    private static Properties texts(Map<String, String> texts) {
        Properties properties = new Properties();
        properties.putAll(texts);
        return properties;
    }

    @Test
    void whatALanguageLacksIsSaidInEnglish() {
        assertThat(translations.getTranslation("rows", Locale.GERMAN, 1)).isEqualTo("eine Zeile");
        assertThat(translations.getTranslation("mean", Locale.GERMAN, "0.5")).isEqualTo("mean 0.5");
        assertThat(translations.getTranslation("rows", Locale.FRENCH, 1)).isEqualTo("one row");
    }

    /** As it would be if the machine's language were asked. */
    @Test
    void whateverTheLanguageOfTheMachineIs() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.GERMANY);
            assertThat(translations.getTranslation("rows", Locale.ENGLISH, 0)).isEqualTo("no row");
            assertThat(translations.getTranslation("rows", Locale.FRENCH, 0)).isEqualTo("no row");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void numbersLookTheSameInEveryLanguage() {
        assertThat(translations.getTranslation("rows", Locale.GERMAN, 12_345)).isEqualTo("12,345 Zeilen");
        assertThat(translations.getTranslation("mean", Locale.GERMAN, 0.5)).isEqualTo("mean 0.5");
    }

    @Test
    void aTextWithoutArgumentsIsShownAsItIs() {
        assertThat(translations.getTranslation("end", Locale.GERMAN)).isEqualTo("that''s it");
    }

    @Test
    void whatNoFileHasIsNamed() {
        assertThat(translations.getTranslation("none", Locale.GERMAN)).isEqualTo("!none");
    }

    @Test
    void theFilesAreWhatLanguagesThereAre() {
        assertThat(new Translations().getProvidedLocales())
                .startsWith(Locale.ENGLISH)
                .contains(Locale.GERMAN);
    }
}

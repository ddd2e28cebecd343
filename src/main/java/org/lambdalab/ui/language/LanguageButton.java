package org.lambdalab.ui.language;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;

/**
 * Turns the page into another language, under whose own name it stands: at the same address, and so with all that was
 * set; the browser remembers the choice.
 */
public final class LanguageButton extends Composite<Button> {

    private static final String CHOOSE = """
            document.cookie = $0 + '=' + $1 + '; Max-Age=31536000; SameSite=Lax; Path=' + new URL(document.baseURI).pathname;
            location.reload();""";

    private LanguageButton(I18NProvider texts, Locale language) {
        String tag = language.toLanguageTag();
        // In full where the bar has room, and in short on a phone.
        Span full = new Span(texts.getTranslation("app.language", language));
        full.addClassName("full");
        Span brief = new Span(tag.toUpperCase(Locale.ROOT));
        brief.addClassName("brief");
        Button button = getContent();
        button.setId("language-" + tag);
        button.getElement().setAttribute("lang", tag);
        button.getElement().appendChild(full.getElement(), brief.getElement());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.addClickListener(click -> getElement().executeJs(CHOOSE, WishedLanguage.CHOSEN, tag));
    }

    /** One for each language but the page's own. */
    public static List<LanguageButton> others(I18NProvider texts, Locale own) {
        return texts.getProvidedLocales().stream()
                .filter(language -> !language.equals(own))
                .map(language -> new LanguageButton(texts, language))
                .toList();
    }
}

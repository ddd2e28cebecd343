package org.lambdalab.ui;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What a person reads when the session has ended or the server is out of reach: what is kept, and what to do. */
@Component
class ConnectionTexts implements VaadinServiceInitListener {

    @Override
    public void serviceInit(ServiceInitEvent initialisation) {
        initialisation.getSource().setSystemMessagesProvider(about -> systemMessages(about.getLocale()));
        initialisation.getSource().addUIInitListener(opened -> {
            Locale locale = opened.getUI().getLocale();
            ReconnectDialogConfiguration texts = opened.getUI().getReconnectDialogConfiguration();
            texts.setDialogText(I18NProvider.translate(locale, "connection.interrupted"));
            texts.setDialogTextGaveUp(I18NProvider.translate(locale, "connection.lost"));
        });
    }

    private static SystemMessages systemMessages(Locale locale) {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(I18NProvider.translate(locale, "connection.session-ended.title"));
        messages.setSessionExpiredMessage(I18NProvider.translate(locale, "connection.session-ended.text"));
        messages.setInternalErrorCaption(I18NProvider.translate(locale, "connection.failure.title"));
        messages.setInternalErrorMessage(I18NProvider.translate(locale, "connection.failure.text"));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(I18NProvider.translate(locale, "connection.no-cookies.title"));
        messages.setCookiesDisabledMessage(I18NProvider.translate(locale, "connection.no-cookies.text"));
        return messages;
    }
}

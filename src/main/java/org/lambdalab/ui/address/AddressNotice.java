package org.lambdalab.ui.address;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.stream.Collectors;

/** Names the parameters of an address that were not understood, by the labels of their controls. */
final class AddressNotice extends Notification {

    private static final int DURATION_MILLIS = 8000;

    AddressNotice(List<String> parameters) {
        setText(getTranslation(
                "address.ignored", parameters.stream().map(this::label).collect(Collectors.joining(", "))));
        setDuration(DURATION_MILLIS);
        setPosition(Position.TOP_CENTER);
    }

    private String label(String parameter) {
        return getTranslation("address.parameter", getTranslation(key(parameter)));
    }

    static String key(String parameter) {
        return switch (parameter) {
            case "degree", "basis", "penalty", "l1-ratio", "lambda" -> "model." + parameter;
            case "matching" -> "sparsity.matching";
            default -> "data." + parameter;
        };
    }
}

package org.lambdalab.ui.address;

import com.vaadin.flow.component.notification.Notification;
import java.util.List;
import java.util.stream.Collectors;
import org.lambdalab.experiment.QueryParameter;

/** Names the parameters of an address that were not understood, by the labels of their controls. */
final class AddressNotice extends Notification {

    private static final int DURATION_MILLIS = 8000;

    AddressNotice(List<QueryParameter> parameters) {
        setText(getTranslation(
                "address.ignored", parameters.stream().map(this::label).collect(Collectors.joining(", "))));
        setDuration(DURATION_MILLIS);
        setPosition(Position.TOP_CENTER);
    }

    private String label(QueryParameter parameter) {
        return getTranslation("address.parameter", getTranslation(ParameterNames.key(parameter)));
    }
}

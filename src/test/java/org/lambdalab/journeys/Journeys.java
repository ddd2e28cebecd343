package org.lambdalab.journeys;

import java.util.List;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Gives every journey a visitor, and ends it: with a picture if it failed, as failed if the browser complained. */
final class Journeys implements ParameterResolver, AfterEachCallback {

    private static final Namespace NAMESPACE = Namespace.create(Journeys.class);

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext journey) {
        return parameter.getParameter().getType() == Visitor.class;
    }

    @Override
    public Visitor resolveParameter(ParameterContext parameter, ExtensionContext journey) {
        // The root's store closes the stage when the run ends.
        Stage stage =
                journey.getRoot().getStore(NAMESPACE).computeIfAbsent(Stage.class, key -> Stage.open(), Stage.class);
        return journey.getStore(NAMESPACE).computeIfAbsent(Visitor.class, key -> new Visitor(stage), Visitor.class);
    }

    @Override
    public void afterEach(ExtensionContext journey) {
        Visitor visitor = journey.getStore(NAMESPACE).remove(Visitor.class, Visitor.class);
        if (visitor == null) {
            return;
        }
        try (visitor) {
            boolean failed = journey.getExecutionException().isPresent();
            List<String> complaints = visitor.complaints();
            if (failed || !complaints.isEmpty()) {
                visitor.photograph(journey.getRequiredTestClass().getSimpleName() + "-" + journey.getDisplayName());
            }
            if (!failed && !complaints.isEmpty()) {
                throw new AssertionError("the browser complained: " + String.join("\n", complaints));
            }
        }
    }
}

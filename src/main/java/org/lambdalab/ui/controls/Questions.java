package org.lambdalab.ui.controls;

import com.vaadin.flow.component.HasValue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * What a screen asks, as its controls follow and change it.
 *
 * @param <Q> an immutable question
 */
public interface Questions<Q> {

    /** What is asked now. */
    Q question();

    /** Asks another, unless it is the same. */
    void edit(UnaryOperator<Q> change);

    /** Asks one as a whole, as an example does, unless it is the same: no control slides to it. */
    default void choose(Q question) {
        edit(present -> question);
    }

    /** Tells a part of what is asked whenever it has become another. */
    <T> void follow(Function<Q, T> part, Consumer<T> told);

    /** A field that shows a part of what is asked, and asks for another. */
    default <T> void bind(HasValue<?, T> field, Function<Q, T> part, Consumer<T> edit) {
        follow(part, field::setValue);
        field.addValueChangeListener(change -> {
            if (change.isFromClient() && change.getValue() != null) {
                edit.accept(change.getValue());
                // A wish may be granted in part, or not at all.
                field.setValue(part.apply(question()));
            }
        });
    }
}

package org.lambdalab.ui.controls;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lambdalab.data.DateOrder;
import org.lambdalab.data.Delimiter;
import org.lambdalab.data.FileForm;
import org.lambdalab.data.FileForm.Decimal;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.jobs.Workers;
import org.lambdalab.lab.Workbench;
import org.lambdalab.ui.NotFoundPage;
import org.springframework.boot.test.context.SpringBootTest;

/** The form of a file shows what holds, and leaves open what nobody says. */
@SpringBootTest
@ViewPackages(classes = NotFoundPage.class)
final class FormFieldsTest extends SpringBrowserlessTest {

    private final Uploads uploads = new Uploads();
    private LabState state;
    private FileDesk desk;

    @BeforeEach
    void openAFile() throws IOException {
        state = new LabState(new Workbench(), new Workers(Runnable::run, 1), UI.getCurrent());
        desk = new FileDesk(state, uploads);
        UI.getCurrent().add(new UploadPanel(state, desk));
        desk.take(received("title\nday,y\n1/5/2024,1\n2/5/2024,2\n31/5/2024,4\n4/5/2024,3\n"));
    }

    @AfterEach
    void endTheSession() {
        uploads.close();
    }

    @Test
    void aLineThatIsClearedIsFoundAgain() {
        test(line()).setValue("3");
        assertThat(form().tableLine()).isEqualTo(3);
        test(line()).setValue("");
        assertThat(line().isInvalid()).isFalse();
        assertThat(form()).isEqualTo(FileForm.OPEN);
        assertThat(line().getValue()).isEqualTo("2");
        test(line()).setValue("none");
        assertThat(line().isInvalid()).isTrue();
    }

    @Test
    void eachFieldIsLeftOpenWithoutTheOthers() {
        test(select("decimal-mark")).selectItem("comma: 1,5");
        test(select("date-order")).selectItem("day first: 31/01/2024");
        assertThat(form()).isEqualTo(FileForm.OPEN.withDecimal(Decimal.COMMA).withDateOrder(DateOrder.DAY_FIRST));
        test(select("decimal-mark")).selectItem(null);
        assertThat(form()).isEqualTo(FileForm.OPEN.withDateOrder(DateOrder.DAY_FIRST));
        assertThat(select("decimal-mark").getValue()).isEqualTo(Decimal.POINT);
        test(select("date-order")).selectItem(null);
        assertThat(form()).isEqualTo(FileForm.OPEN);
    }

    @Test
    void aFileThatIsGoneLeavesTheFormAsItHolds() throws IOException {
        for (int i = 0; i < 5; i++) {
            uploads.keep(received("x,y\n1,2\n2,3\n3,5\n" + i + ",7\n").stored());
        }
        test(line()).setValue("3");
        assertThat(state.refusal().peek()).contains(Refusal.of("upload.error.gone"));
        assertThat(line().getValue()).isEqualTo("2");
        test(select("delimiter")).selectItem("tabs");
        assertThat(select("delimiter").getValue()).isEqualTo(Delimiter.COMMA);
        assertThat(form()).isEqualTo(FileForm.OPEN);
    }

    private FileForm form() {
        return ((DataSource.Uploaded) state.question().source()).reference().form();
    }

    private TextField line() {
        return find(TextField.class).id("table-line");
    }

    private Select<?> select(String id) {
        return find(Select.class).id(id);
    }

    private static Received received(String text) throws IOException {
        return Received.of("file.csv", new ByteArrayInputStream(text.getBytes(UTF_8)));
    }
}

package org.lambdalab.ui.controls;

import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.annotation.VaadinSessionScope;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lambdalab.data.CsvFile;
import org.lambdalab.data.CsvReader;
import org.lambdalab.data.UnreadableData;
import org.lambdalab.experiment.AskedFile;
import org.lambdalab.experiment.DataSource;
import org.lambdalab.experiment.FileReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The files that a person uploaded last, each by its content, whichever page of theirs took it. They wait in temporary
 * files, which go with the session.
 */
@SpringComponent
@VaadinSessionScope
public class Uploads {

    private static final Logger LOG = LoggerFactory.getLogger(Uploads.class);

    /** A page each for as many; of others the address tells which file to choose again. */
    private static final int MOST = 4;

    private final Map<String, StoredFile> files = new LinkedHashMap<>(MOST, 0.75f, true);
    private @Nullable AskedFile latest;

    /** The file that was on screen last, as it was read there. */
    Optional<DataSource.Uploaded> latest() {
        AskedFile seen = latest;
        return seen == null ? Optional.empty() : read(seen.reference()).map(seen::in);
    }

    /** The file if it is here, and makes a table in its form. */
    public Optional<CsvFile> read(FileReference reference) {
        Optional<StoredFile> file = find(reference.digest());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(CsvReader.read(file.get().open(), reference.form()));
        } catch (UnreadableData unusable) {
            return Optional.empty();
        } catch (IOException lost) {
            LOG.warn("a temporary file could not be read", lost);
            return Optional.empty();
        }
    }

    Optional<StoredFile> find(String digest) {
        return Optional.ofNullable(files.get(digest));
    }

    void keep(StoredFile file) {
        StoredFile same = files.put(file.digest(), file);
        if (same != null) {
            same.close();
        }
        Iterator<StoredFile> eldest = files.values().iterator();
        if (files.size() > MOST) {
            eldest.next().close();
            eldest.remove();
        }
    }

    void see(DataSource.Uploaded source) {
        latest = new AskedFile(source.reference(), source.xColumn(), source.yColumn());
    }

    @PreDestroy
    void close() {
        files.values().forEach(StoredFile::close);
        files.clear();
    }
}

package org.lambdalab.lab;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was asked for longest ago: a person may sit at a screen for hours. */
final class Recent<K, V> extends LinkedHashMap<K, V> {

    private static final long serialVersionUID = 1;

    private final int most;

    Recent(int most) {
        super(16, 0.75f, true);
        this.most = most;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > most;
    }
}

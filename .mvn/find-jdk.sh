# Sourced by mvnw: points JAVA_HOME at a JDK of release 21 or later, since the `java` first on PATH may be older.
# Looks at JAVA_HOME, then PATH, then the folders in which Linux, macOS, SDKMAN and IDEs install JDKs.

jdk_release() {
  [ -x "$1/bin/javac" ] || return 1
  # "17.0.15" and "25" both begin with the feature release; JDK 8 calls itself "1.8".
  sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null | head -n 1
}

is_recent_jdk() {
  release=$(jdk_release "$1") && [ -n "$release" ] && [ "$release" -ge 21 ]
}

find_jdk() {
  for home in "${JAVA_HOME-}" "$(dirname "$(dirname "$(readlink -f "$(command -v javac)" 2>/dev/null)")" 2>/dev/null)"; do
    if [ -n "$home" ] && is_recent_jdk "$home"; then
      printf %s "$home"
      return
    fi
  done
  set +f
  for home in /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    if is_recent_jdk "$home"; then
      printf %s "$home"
      break
    fi
  done
  set -f
}

JAVA_HOME=$(find_jdk)
if [ -z "$JAVA_HOME" ]; then
  echo "Lambda Lab needs a JDK of release 21 or later: install one (on Debian: apt install openjdk-21-jdk, elsewhere https://adoptium.net) or set JAVA_HOME to it." >&2
  exit 1
fi
export JAVA_HOME

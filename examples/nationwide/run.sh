#!/usr/bin/env bash
# Runs the job: by spark-submit where SPARK_HOME names a Spark 4.2 (any --master in SPARK_OPTIONS), else in this process.
#   ./run.sh generate FOLDER [SEED [ONE-OF [PROVINCES]]]
#   ./run.sh judge FOLDER OUT AS-OF
# First: mvn -Pspark -DskipTests package -pl examples/nationwide -am
set -euo pipefail
here="$(cd "$(dirname "$0")" && pwd)"
target="$here/target"

# Spark reaches into the JDK: what JDK 17 asks for. spark-submit adds the same by itself.
opens=()
for package in java.lang java.lang.invoke java.lang.reflect java.io java.net java.nio java.util java.util.concurrent \
    java.util.concurrent.atomic sun.nio.ch sun.nio.cs sun.security.action sun.util.calendar; do
  opens+=("--add-opens=java.base/$package=ALL-UNNAMED")
done

if [ -n "${SPARK_HOME:-}" ]; then
  # shellcheck disable=SC2086
  exec "$SPARK_HOME/bin/spark-submit" ${SPARK_OPTIONS:-} \
    --conf "spark.driver.extraJavaOptions=${opens[*]}" \
    --conf "spark.executor.extraJavaOptions=${opens[*]}" \
    --class vn.danchu.nationwide.Nationwide "$target/nationwide.jar" "$@"
fi
# shellcheck disable=SC2086
exec java "${opens[@]}" ${JAVA_OPTIONS:-} -cp "$target/classes:$(cat "$target/class-path.txt")" \
  vn.danchu.nationwide.Nationwide "$@"

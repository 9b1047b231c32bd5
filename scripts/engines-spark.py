"""Pipes rows through a command on Spark in local mode, as docs/scale.md tells, and writes what comes out, in order.

python engines-spark.py ROWS PARTITIONS COMMAND OUT
"""

import sys

from pyspark import SparkConf, SparkContext

rows, partitions, command, out = sys.argv[1:]
# Two threads; a task may fail three times before the job does, as on a cluster.
conf = SparkConf().setMaster("local[2, 4]").setAppName("gozareh").set("spark.ui.enabled", "false")
sc = SparkContext(conf=conf)
sc.setLogLevel("OFF")
lines = sc.textFile(rows, int(partitions))
# Without checkCode a filter that dies would only make its partition shorter.
lines.pipe(command, checkCode=True).saveAsTextFile(out)
print(lines.getNumPartitions())
sc.stop()

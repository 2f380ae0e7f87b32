/** Loaded into every process of the newsroom: when the one that started it is gone, it stops, if need be by force. */
if (process.channel) {
  process.on('disconnect', () => {
    process.kill(process.pid, 'SIGTERM');
    setTimeout(() => process.kill(process.pid, 'SIGKILL'), 10_000).unref();
  });
  process.channel.unref();
}

/**
 * Loaded before the program of a child: when the process that started it is gone, however it died, the program is
 * asked to stop as if by its parent. The channel alone does not keep it running.
 */
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM'));
process.channel?.unref();

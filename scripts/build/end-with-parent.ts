// Loaded into the process that makes the pages (`--import`): it ends when the command that started it is gone, however that ended.
process.on('disconnect', () => process.exit(1));
process.channel?.unref();

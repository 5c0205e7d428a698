import { workInThread } from './batch/workInThread.js';

workInThread();

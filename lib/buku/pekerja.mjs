import { parentPort, workerData } from 'node:worker_threads'
import { kalimatTolak } from './sebab.mjs'

parentPort?.postMessage({ jenis: 'ditolak', kode: 'rusak', pesan: kalimatTolak('rusak', workerData.namaBerkas) })

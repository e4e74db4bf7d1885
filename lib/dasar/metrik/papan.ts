import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client'

/** The counters of one web process. */
export interface Papan {
  register: Registry
  permintaan: Counter<'kelompok' | 'metode' | 'status'>
  lama: Histogram<'kelompok'>
  simpanan: Counter<'hasil'>
  peristiwa: Counter<'peristiwa'>
  galat: Counter<'jenis'>
  /** what is asked for only when somebody reads: set by those who know it */
  ukuran: Gauge<'nama'>
}

const LAMA_DETIK = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30]
const holder = globalThis as typeof globalThis & { rakorPapan?: Papan }

function buatPapan(): Papan {
  const register = new Registry()
  const registers = [register]
  collectDefaultMetrics({ register, prefix: 'rakor_' })
  return {
    register,
    permintaan: new Counter({ name: 'rakor_permintaan_total', help: 'Requests answered, by group of routes, method and status.', labelNames: ['kelompok', 'metode', 'status'], registers }),
    lama: new Histogram({ name: 'rakor_permintaan_detik', help: 'Time until a request was answered whole; streams are not in it.', labelNames: ['kelompok'], buckets: LAMA_DETIK, registers }),
    simpanan: new Counter({ name: 'rakor_simpanan_total', help: 'Pages that may be kept: served from what is kept (kena) or made (luput).', labelNames: ['hasil'], registers }),
    peristiwa: new Counter({ name: 'rakor_keamanan_total', help: 'Events of the security log that this process caused, failed sign-ins among them.', labelNames: ['peristiwa'], registers }),
    galat: new Counter({ name: 'rakor_galat_total', help: 'Errors that nobody expected.', labelNames: ['jenis'], registers }),
    ukuran: new Gauge({ name: 'rakor_kini', help: 'What is so at this moment, by name.', labelNames: ['nama'], registers }),
  }
}

/** One per process, whatever bundle asks. */
export function papan(): Papan {
  holder.rakorPapan ??= buatPapan()
  return holder.rakorPapan
}

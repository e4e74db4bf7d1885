/**
 * What keeps each route handler from being asked without end: a new one needs a row here.
 * - `sesi`: counted for the person by the gate before anything is done (`requireSesiApi`, `requireApi`); `kueri` is what the address needs to get as far as the gate
 * - `kiriman`: counted for the person by the door of uploads
 * - `sendiri`: a count of its own, and the kind under which it is kept
 * - `bebas`: no count, and why it needs none
 */
export type BatasRute = { sesi: true; kueri?: string } | { kiriman: true } | { sendiri: string } | { bebas: string }

const SESI = { sesi: true } as const
const KIRIMAN = { kiriman: true } as const
const TIADA = { bebas: 'a sentence that stands fast; nothing is looked up' } as const
const UMUM = { sendiri: 'hitungTerbuka' } as const
const lembar = 'tahun=2023&bulan=6&apbd=1&kas=1'

export const BATAS_RUTE: Readonly<Record<string, BatasRute>> = {
  'GET /api/[...lain]': TIADA, 'POST /api/[...lain]': TIADA, 'PUT /api/[...lain]': TIADA, 'PATCH /api/[...lain]': TIADA, 'DELETE /api/[...lain]': TIADA,
  'GET /api/auth/[...all]': { bebas: 'no address of it is answered by GET: 404 without a look' },
  'POST /api/auth/[...all]': { bebas: 'signing in is slowed down per account and address (lib/dasar/akses/pembatas); signing out ends one session' },
  'GET /api/cari': { sesi: true, kueri: 'q=dinas' },
  'GET /api/entri/[unitId]/kode': { sesi: true, kueri: 'tahun=2023&jenis=sub&cari=jalan' },
  'GET /api/entri/[unitId]/riwayat': { sesi: true, kueri: `${lembar}&kunci=pagu.1` },
  'GET /api/entri/[unitId]/siaran': { sesi: true, kueri: lembar },
  'GET /api/entri/[unitId]/templat': SESI,
  'POST /api/entri/[unitId]/templat': KIRIMAN,
  'POST /api/cek-angka': KIRIMAN,
  'GET /api/impor/[batchId]': SESI,
  'POST /api/impor': KIRIMAN,
  'GET /api/keamanan': SESI,
  'GET /api/kendala': SESI,
  'GET /api/kinerja/templat': SESI,
  'POST /api/kodefikasi': KIRIMAN,
  'GET /api/lkpj': SESI,
  'GET /api/metrik': { bebas: 'only for who holds METRIK_TOKEN; without it 401 before anything is counted or read' },
  'GET /api/panel/[halaman]/[kunci]': SESI,
  'GET /api/pengadaan/[paketId]/foto/[sidik]': SESI,
  'POST /api/pengadaan/[paketId]/foto': KIRIMAN,
  'POST /api/pengadaan/impor': KIRIMAN,
  'GET /api/pribadi': SESI,
  'GET /api/rakor/[rapatId]/dokumen': SESI,
  'GET /api/rakor/[rapatId]/dokumen/[kunci]': SESI,
  'GET /api/rakor/[rapatId]/ics': SESI,
  'GET /api/rakor/[rapatId]/kehadiran': SESI,
  'GET /api/rakor/[rapatId]/kehadiran/kode': SESI,
  'GET /api/rakor/[rapatId]/kemajuan': SESI,
  'GET /api/rakor/[rapatId]/keputusan': SESI,
  'GET /api/rakor/[rapatId]/lembar': SESI,
  'GET /api/rakor/[rapatId]/lembar/paket': SESI,
  'GET /api/rakor/[rapatId]/paparan/dek': { sendiri: "hitungLaju('tamu'" },
  'GET /api/rakor/[rapatId]/paparan/siaran': { sendiri: "hitungLaju('tamu'" },
  'POST /api/rakor/[rapatId]/paparan/perintah': { sendiri: "hitungLaju('kemudi'" },
  'GET /api/rakor/[rapatId]/terbitan/[terbitanId]': SESI,
  'POST /api/rakor/[rapatId]/terbitan/[terbitanId]': KIRIMAN,
  'GET /api/rekonsiliasi/berita-acara': SESI,
  'POST /api/rekonsiliasi/unggah': KIRIMAN,
  'GET /api/rfk': SESI,
  'GET /api/rfk/paket': SESI,
  'GET /api/rfk/paket/kemajuan': SESI,
  'GET /api/sehat': { bebas: 'the database is tried once in ten seconds, whoever asks; monitors must never be refused' },
  'GET /api/tindak-lanjut/[keputusanId]/lampiran/[sidik]': SESI,
  'POST /api/tindak-lanjut/[keputusanId]/langkah': KIRIMAN,
  'GET /api/v1/openapi.json': { bebas: 'the same text for everybody, for an hour in whatever stands between' },
  'GET /api/v1/posisi': SESI,
  'GET /hadir/[kode]': { sendiri: "hitungLaju('pintu'" },
  'GET /robots.txt': UMUM,
  'GET /terbuka': UMUM, 'HEAD /terbuka': UMUM, 'OPTIONS /terbuka': UMUM,
  'GET /terbuka/[...jalur]': UMUM, 'HEAD /terbuka/[...jalur]': UMUM, 'OPTIONS /terbuka/[...jalur]': UMUM,
}

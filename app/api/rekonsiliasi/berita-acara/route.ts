import { KANTOR, PEMERINTAH } from '@/lib/dasar/identitas/constants'
import { AppError } from '@/lib/dasar/akses/galat'
import { balasGalat, requireApi } from '@/lib/dasar/akses/gate-api'
import { susunDokumen } from '@/lib/dasar/batas/dokumen'
import { loadDasar } from '@/lib/tahun/periode/loaders'
import { capSegel } from '@/lib/dasar/segel/data'
import { docxBeritaAcara } from '@/lib/lapor/rekonsiliasi/berita-acara/docx'
import { pdfBeritaAcara } from '@/lib/lapor/rekonsiliasi/berita-acara/pdf'
import { susunBeritaAcara } from '@/lib/lapor/rekonsiliasi/berita-acara/susun'
import { loadRekonUntuk, PERAN_REKON } from '@/lib/lapor/rekonsiliasi/loaders'
import { skemaDokumen } from '@/lib/lapor/rekonsiliasi/schema'
import { catatKeamanan } from '@/lib/dasar/keamanan/mutations'

export const dynamic = 'force-dynamic'

const JENIS = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' } as const

/** The minutes of a period's reconciliation: `?tahun=2023&bulan=6&format=pdf` or `docx`; `pihakPertama`, `pihakKedua`: offices of the signers. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { pengguna, scope } = await requireApi(request)
    if (!PERAN_REKON.some((satu) => satu === pengguna.peran)) throw new AppError('TIDAK_BERHAK')
    const kueri = skemaDokumen.safeParse(Object.fromEntries(new URL(request.url).searchParams))
    if (!kueri.success) throw new AppError('ISIAN_SALAH', { pesan: 'Isi tahun, bulan (1–12), format (pdf atau docx), dan jabatan paling panjang 120 huruf.' })
    const { tahun, bulan, format, pihakPertama, pihakKedua } = kueri.data
    const [dasar, data] = await Promise.all([loadDasar({ tahun, bulan, versi: 'berlaku' }), loadRekonUntuk(scope, { tahun, bulan })])
    if (dasar === null) throw new AppError('TIDAK_DITEMUKAN', { pesan: 'Tahun anggaran itu tidak ada.' })
    const isi = susunBeritaAcara({ data, kop: { pemerintah: PEMERINTAH, kantor: KANTOR }, contoh: dasar.contoh, pihak: { pertama: pihakPertama, kedua: pihakKedua }, kini: new Date() })
    const cap = await capSegel()
    const berkas = await susunDokumen(pengguna.id, request.signal, () => (format === 'pdf' ? pdfBeritaAcara(isi, cap) : docxBeritaAcara(isi, cap)))
    await catatKeamanan({ peristiwa: 'UNDUH', penggunaId: pengguna.id, rincian: `Berita acara rekonsiliasi ${tahun}-${bulan}, ${format}` })
    return new Response(new Uint8Array(berkas), {
      headers: {
        'Cache-Control': 'no-store',
        'Content-Type': JENIS[format],
        'Content-Disposition': `attachment; filename="berita-acara-rekonsiliasi-${tahun}-${String(bulan).padStart(2, '0')}.${format}"`,
      },
    })
  } catch (error) {
    return balasGalat(error)
  }
}

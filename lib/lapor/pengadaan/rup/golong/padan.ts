import { rupiah } from '@/lib/dasar/format/angka'
import { hurufAngka, namaSama } from '@/lib/lapor/impor/padanan/utils'
import { senFromText } from '@/lib/realisasi/rupiah'
import type { BarisRup } from '../types'
import { paguBaris, type BarisUnit } from './ganda'
import { kelompokkan } from './kelompok'
import { subTerbukti } from './tempat'
import type { Dunia, PaketKenal, PertanyaanRup, Putusan } from './types'

/** Which package of ours a row is: one, a new one, none (why), or a question. */
export type Padanan = { paket: PaketKenal | null } | { tolak: string } | { lewat: string } | { tanya: PertanyaanRup }

/** Our packages, found by code or by the letters of their name within a unit. */
export class BukuPaket {
  private readonly kode: ReadonlyMap<string, PaketKenal>
  private readonly nama: ReadonlyMap<string, readonly PaketKenal[]>

  constructor(private readonly dunia: Dunia, private readonly putusan: Putusan) {
    this.kode = new Map(dunia.paket.flatMap((satu) => (satu.kodeRup === null ? [] : [[satu.kodeRup, satu]])))
    this.nama = kelompokkan(dunia.paket, ({ unitId, nama }) => `${unitId}|${hurufAngka(nama)}`)
  }

  cari(satu: BarisUnit): Padanan {
    const { kodeRup } = satu.baris
    if (kodeRup === null) return this.menurutNama(satu, this.senama(satu))
    if (this.dunia.kodeLuar.has(kodeRup)) return { tolak: `Kode RUP ${kodeRup} sudah dipakai paket unit lain.` }
    const kenal = this.kode.get(kodeRup)
    return kenal === undefined ? this.menurutNama(satu, this.senama(satu).filter((paket) => paket.kodeRup === null)) : this.menurutKode(satu, kenal)
  }

  private senama({ baris, unitId }: BarisUnit): readonly PaketKenal[] {
    return this.nama.get(`${unitId}|${hurufAngka(baris.nama)}`) ?? []
  }

  private menurutKode({ baris, unitId }: BarisUnit, kenal: PaketKenal): Padanan {
    if (kenal.unitId !== unitId) return { tolak: `Kode RUP ${baris.kodeRup ?? ''} di sini milik ${this.dunia.namaUnit.get(kenal.unitId) ?? 'unit lain'}, di berkas milik ${this.dunia.namaUnit.get(unitId) ?? 'unit lain'}. Paket tidak berpindah unit: batalkan yang lama dan kosongkan kode RUP-nya lebih dulu.` }
    if (namaSama(baris.nama, kenal.nama)) return { paket: kenal }
    const tanya = this.susun(`nama:${baris.kodeRup ?? ''}|${hurufAngka(baris.nama).slice(0, 120)}`, baris, `Kode RUP ${baris.kodeRup ?? ''} bernama lain di sini`, `Di sini: "${kenal.nama}". Di berkas: "${baris.nama}".`,
      [{ nilai: 'sama', nama: 'Paket yang sama; namanya diganti menurut berkas' }, { nilai: 'lewati', nama: 'Paket lain; baris ini tidak dipakai' }])
    const jawab = this.putusan[tanya.kunci]
    if (jawab === 'sama') return { paket: kenal }
    return jawab === 'lewati' ? { lewat: 'nama lain pada kode RUP yang sama, menurut jawaban' } : { tanya }
  }

  /** Without a code the name is all there is: with the same sub-kegiatan, or the same pagu to the sen, it proves the package, else it is asked. */
  private menurutNama({ baris, unitId }: BarisUnit, calon: readonly PaketKenal[]): Padanan {
    if (calon.length === 0) return { paket: null }
    const sub = subTerbukti(baris, this.dunia.sub.get(unitId) ?? [])
    const [satu, ...lain] = calon
    const terbukti = satu !== undefined && lain.length === 0 && ((sub !== null && satu.subId === sub.id) || senFromText(satu.pagu) === paguBaris(baris))
    if (baris.kodeRup === null && terbukti) return { paket: satu }
    const tanya = this.susun(`sama:${unitId}|${baris.kodeRup ?? baris.subKode}|${hurufAngka(baris.nama).slice(0, 120)}`, baris, `Paket "${baris.nama.slice(0, 120)}" sudah dicatat di sini${baris.kodeRup === null ? '' : ' tanpa kode RUP'}`, `Di berkas ${rupiah(paguBaris(baris))}${baris.kodeRup === null ? ', tanpa kode RUP' : `, kode RUP ${baris.kodeRup}`}.`, [
      ...calon.slice(0, 10).map((paket) => ({ nilai: String(paket.id), nama: `Paket itu: pagu ${rupiah(senFromText(paket.pagu))}${paket.kodeRup === null ? '' : `, kode RUP ${paket.kodeRup}`}`, akibat: 'Isinya diperbarui menurut berkas' })),
      { nilai: 'baru', nama: 'Paket lain yang bernama sama: dicatat sebagai paket baru' },
    ])
    const jawab = this.putusan[tanya.kunci]
    if (jawab === 'baru') return { paket: null }
    const terpilih = calon.find(({ id }) => String(id) === jawab)
    return terpilih ? { paket: terpilih } : { tanya }
  }

  private susun(kunci: string, baris: BarisRup, judul: string, uraian: string, pilihan: PertanyaanRup['pilihan']): PertanyaanRup {
    return { kunci, judul, uraian, baris: 1, nilai: baris.pagu ?? '0.00', pilihan }
  }
}

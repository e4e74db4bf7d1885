import type { NilaiBaca } from '@/lib/dasar/buku/types'
import { BacaNilai, type Nilai } from './nilai/baca-nilai'
import { BacaTempat, type Tempat } from './nilai/baca-tempat'
import { BacaWaktu } from './nilai/baca-waktu'
import { BuktiJumlah } from './bukti/jumlah'
import { idBaris, type Konteks } from './konteks'
import { satuanUang } from './kepala/arti'
import { bacaLabel, judulTengah } from './kepala/judul'
import { isNomorKolom, type Baris } from './kepala/kepala'
import { bacaRekening, gabungKode, macamKode, type Kode } from './nilai/kode'
import { periksaBaris } from './bukti/periksa-baris'
import { BarisPersen } from './bukti/persen-baris'
import type { RekapKelas } from './bukti/rekap-kelas'
import type { Rencana } from './kepala/rencana'
import { bukanBelanja, isKataJumlah, isUangPersediaan, SEBAB } from './bukti/sebab'
import type { BarisBerkas } from './types'
import { kosong, kutip, rapi, teks } from './nilai/teks'
import { tulisSen } from './nilai/uang'

const TANPA_KODE: Kode = { kode: '', nama: '', rusak: null }
const gabungRapi = (sel: readonly NilaiBaca[]): string => rapi(sel.map(teks).join(''))

/** One table of a sheet: its rows become figures, rows that count nothing, or rows that could not be read; none is lost. */
export class PembacaTabel {
  readonly jumlah = new BuktiJumlah()
  readonly waktu: BacaWaktu
  private readonly tempat: BacaTempat
  private readonly nilai: BacaNilai
  private readonly persen: BarisPersen | null
  private readonly kepala: ReadonlySet<string>
  private readonly pasangan: ReturnType<Konteks['kode']['pasangan']>

  constructor(readonly rencana: Rencana, private readonly ctx: Konteks, readonly lembar: number, readonly rekap: RekapKelas, satuan: number, kepala: readonly Baris[]) {
    this.waktu = new BacaWaktu(rencana, ctx)
    this.tempat = new BacaTempat(rencana.kolom, rencana.judul)
    this.persen = rencana.bentuk.persen ? new BarisPersen(this, ctx, this.tempat) : null
    this.nilai = new BacaNilai(rencana, ctx, lembar, satuan)
    this.kepala = new Set(kepala.map(({ sel }) => gabungRapi(sel)))
    this.pasangan = ctx.kode.pasangan(rencana.kolom)
  }

  /** row of another head that nobody knows: what stands below it is in other columns; 0: none */
  asing = 0

  /** A line between the rows may title what follows, or say what one unit of its money is. */
  private tengah({ sel, nomor }: Baris): void {
    const satuan = Math.max(0, ...sel.map((isi) => (typeof isi === 'string' ? satuanUang(isi) : 0)))
    if (satuan > 0) this.ctx.satuanLain ??= { satuan, nomor }
    const judul = judulTengah(sel)
    if (judul) this.waktu.bagian(judul)
  }

  /** Whether a row holds the head once more; a second look is only taken at rows without a code. */
  isKepala(sel: readonly NilaiBaca[]): boolean {
    return this.kepala.has(gabungRapi(sel)) || isNomorKolom(sel)
  }

  private kode(sel: readonly NilaiBaca[], nomor: number): Kode {
    const { kolom, bagianKode } = this.rencana
    if (bagianKode.length > 0) return gabungKode(bagianKode.map((i) => sel[i]))
    return kolom.rekening === undefined ? TANPA_KODE : bacaRekening(sel[kolom.rekening], nomor, kolom.rekening)
  }

  urai(baris: Baris, rumus: ReadonlySet<number> | null): BarisBerkas[] {
    const { rencana, ctx } = this
    const { bentuk, kolom } = rencana
    const { nomor, sel } = baris
    const kode = this.kode(sel, nomor)
    if (this.persen) {
      ctx.kode.baris(this.pasangan, sel)
      return this.persen.urai(baris, rumus, kode)
    }
    const nilai = this.nilai.baca(baris, rumus)
    const macam = kode.kode === '' ? null : macamKode(kode.kode)
    if (macam !== 'REKENING' && this.isKepala(sel)) {
      this.asing = 0
      return this.lewat(nomor, null, '', '', SEBAB.kepala, 0)
    }
    if (macam === null && (nilai.kosong || nilai.teks)) this.tengah(baris)
    if (macam === null && nilai.kosong && bacaLabel(sel, rencana.judul)) {
      this.tempat.ganti()
      this.jumlah.batas()
      return this.lewat(nomor, null, '', '', SEBAB.judul, 0)
    }
    if (macam !== null && macam !== 'REKENING' && macam !== 'LAIN') this.bagian(macam, kode, sel)
    const tempat = this.tempat.baca(sel)
    ctx.kode.baris(this.pasangan, sel)
    const dok = kolom.dokumen === undefined ? '' : teks(sel[kolom.dokumen])
    const rusak = this.asing > 0 ? `Di bawah kepala tabel lain (baris ${this.asing}) yang tidak dikenal.` : (kode.rusak ?? nilai.pesan)
    const tanpaRekening = kolom.rekening === undefined && bentuk.tanpaRekening === true && (tempat.unitKode !== '' || tempat.unitNama !== '') && !isKataJumlah(teks(sel.find((satu) => !kosong(satu))))
    if (macam === 'REKENING' || tanpaRekening) {
      const bukan = macam === null ? null : bukanBelanja(kode.kode)
      if (bukan !== null) {
        if (nilai.jumlah !== 0) this.jumlah.angka(nilai.jumlah, kode.kode, `${tempat.unitKode}|${tempat.unitNama}|${tempat.subKode}`, false)
        return this.lewat(nomor, tempat, kode.kode, dok, bentuk.lawan ?? bukan, nilai.jumlah - (nilai.kurang ?? 0))
      }
      // a line without an account and without an amount may be a signature: of it nothing is kept
      if (nilai.kosong || (macam === null && nilai.teks)) return this.lewat(nomor, macam === null ? null : tempat, kode.kode, macam === null ? '' : dok, SEBAB.tanpaAngka, 0)
      return periksaBaris(this, ctx, this.nilai, { ...baris, kode: kode.kode, tempat, nilai, dokumen: dok, rusak })
    }
    if ((!nilai.ada || (nilai.teks && macam === null && kosong(sel[kolom.rekening ?? -1]))) && kode.rusak === null) {
      this.jumlah.batas()
      return this.lewat(nomor, null, '', '', nilai.kosong ? SEBAB.judul : SEBAB.tanpaAngka, 0)
    }
    return this.tanpaAkun(nomor, sel, kode, nilai, tempat, dok, rusak)
  }

  /** Money without an account: spending no, a sum perhaps, else it could not be read. */
  private tanpaAkun(nomor: number, sel: readonly NilaiBaca[], kode: Kode, nilai: Nilai, tempat: Tempat, dok: string, rusak: string | null): BarisBerkas[] {
    const { kolom } = this.rencana
    const kata = sel.filter((satu): satu is string => typeof satu === 'string' && satu.trim() !== '')
    if (kolom.transaksi !== undefined && isUangPersediaan(teks(sel[kolom.transaksi])) && rusak === null) return this.lewat(nomor, tempat, '', dok, SEBAB.uangPersediaan, nilai.jumlah)
    const isi = kolom.rekening === undefined ? '' : teks(sel[kolom.rekening])
    // a code that is none of the known shapes names no sum: "05.01.02" is an account in another spelling
    const aneh = kode.kode !== '' && macamKode(kode.kode) === 'LAIN' && !/^[\dx]\.(?:\d\d|xx)/i.test(kode.kode) && !kata.slice(0, 4).some(isKataJumlah)
    if (rusak === null && nilai.jumlah !== 0 && !aneh && !(kode.kode === '' && isi !== '' && !isKataJumlah(isi) && /\d/.test(isi))) {
      if (isUangPersediaan(kata[0] ?? '')) return this.lewat(nomor, tempat, '', dok, SEBAB.uangPersediaan, nilai.jumlah)
      const berkata = kata.slice(0, 4).some(isKataJumlah)
      this.jumlah.baru(idBaris(this.lembar, nomor), nilai.jumlah, berkata, kode.kode !== '' && macamKode(kode.kode) !== 'LAIN')
      return this.lewat(nomor, tempat, kode.kode, dok, SEBAB.jumlah, nilai.jumlah)
    }
    const pesan = rusak ?? (kode.kode === '' && isi === '' ? 'Tanpa kode rekening.' : `Kode rekening${/[a-z]{3}/i.test(isi) ? '' : ` ${kutip(isi)}`} tidak terbaca.`)
    const kapan = this.waktu.baca(sel, true)
    return [this.baris('RUSAK', nomor, tempat, kode.kode, dok, 'pesan' in kapan ? 0 : kapan.bulan, nilai.jumlah, nilai.kurang ?? 0, pesan)]
  }

  /** A code above the accounts stands for the rows beneath it. */
  private bagian(macam: string, kode: Kode, sel: readonly NilaiBaca[]): void {
    const { kolom, judul } = this.rencana
    const nama = kode.nama || teks(sel[kolom.namaRekening ?? -1])
    if (nama !== '') this.ctx.kode.tambah(macam as 'SUB', kode.kode, nama, '')
    if (macam === 'UNIT' && kolom.kodeUnit === undefined && kolom.kodeSubUnit === undefined) {
      Object.assign(judul, { unitKode: kode.kode, unitNama: nama.slice(0, 300), subKode: '', subNama: '' })
      this.tempat.ganti()
    }
    if (macam !== 'SUB' || kolom.sub !== undefined) return
    judul.subKode = kode.kode
    judul.subNama = nama
    this.tempat.ganti()
  }

  private lewat(nomor: number, tempat: Tempat | null, rekening: string, dokumen: string, sebab: string, nilai: number): BarisBerkas[] {
    return [this.baris('LEWAT', nomor, tempat, rekening, dokumen, 0, nilai, 0, sebab)]
  }

  baris(kelas: BarisBerkas['kelas'], nomor: number, tempat: Tempat | null, rekening: string, dokumen: string, bulan: number, nilai: number, kurang: number, sebab: string | null, sumber = ''): BarisBerkas {
    this.rekap.tambah(nomor, kelas, sebab, nilai - kurang)
    return {
      lembar: this.lembar, nomor, bulan, unitKode: tempat?.unitKode ?? '', unitNama: tempat?.unitNama ?? '', subKode: tempat?.subKode ?? '', rekening, sumber, dokumen,
      nilai: tulisSen(nilai), kurang: tulisSen(kurang), kelas, sebab,
    }
  }
}
